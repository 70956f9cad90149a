package dev.onrecord.view;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// A path on this server. In JSON it gets the prefix of the collection's addresses.
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = OwnAddress.Writer.class)
@interface OwnAddress {
  /// Writes a path with the attribute [#BASE] as prefix.
  final class Writer extends StdSerializer<String> {
    static final String BASE = OwnAddress.class.getName();

    private static final long serialVersionUID = 1;

    Writer() {
      super(String.class);
    }

    @Override
    public void serialize(String path, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Object base = provider.getAttribute(BASE);
      json.writeString(base == null ? path : base + path);
    }
  }
}
