// Shows /openapi.yaml. Nothing is asked of other servers, so no validator's badge either.
SwaggerUIBundle({
  url: '/openapi.yaml',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
