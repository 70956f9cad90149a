package dev.onrecord.web;

import dev.onrecord.collections.CollectionName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Rewrites `/c/{name}/...` to `/...` of the collection with that name, so that every address
/// exists in every collection.
final class CollectionPath extends Handler.Wrapper {
  /// The request attribute with the name of the collection in the address.
  static final String NAME = CollectionPath.class.getName();

  private static final Pattern PATH = Pattern.compile("/c/([^/]*)(/.*)?", Pattern.DOTALL);

  /// Path segments that could lead out of the collection. No honest client sends them.
  private static final Pattern DOTS = Pattern.compile("(?i)/(\\.|%2e){1,2}(;[^/]*)?(/|$)");

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpURI uri = request.getHttpURI();
    Matcher path = PATH.matcher(uri.getPath());
    if (!path.matches()
        || DOTS.matcher(uri.getPath()).find()
        || CollectionName.objection(path.group(1)).isPresent()) {
      return super.handle(request, response, callback);
    }
    String base = "/c/" + path.group(1);
    String rest = uri.getPath().substring(base.length());
    Request inside =
        Request.serveAs(
            request, HttpURI.build(uri).path(rest.isEmpty() ? "/" : rest).asImmutable());
    inside.setAttribute(NAME, path.group(1));
    return super.handle(inside, response, callback);
  }
}
