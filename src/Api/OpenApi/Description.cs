namespace ZiZhiJin.Api.OpenApi;

/// <summary>The API's own description at <c>/openapi/v1.json</c>.</summary>
internal static class Description
{
    public static void AddDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer(DocumentWords.Add);
        options.AddOperationTransformer(OperationWords.Add);
    });

    public static void MapDescription(this IEndpointRouteBuilder app) => app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    /// <summary>Names the refusals that an endpoint may answer with, for the description.</summary>
    public static T Refuses<T>(this T endpoint, params Domain.Refusal[] refusals) where T : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new PossibleRefusals(refusals));

    /// <summary>A request as somebody would send it, for the description.</summary>
    public static T Example<T>(this T endpoint, object request) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new RequestExample(request));
}
