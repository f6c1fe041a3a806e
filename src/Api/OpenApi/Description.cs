using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.OpenApi;

/// <summary>The API's own description at <c>/openapi/v1.json</c>.</summary>
internal static class Description
{
    public static void AddDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.CreateSchemaReferenceId = NameOf;
        options.AddSchemaTransformer(EnumWords.Add);
        options.AddDocumentTransformer(DocumentWords.Add);
        options.AddOperationTransformer(OperationWords.Add);
        options.AddOperationTransformer(ErrorWords.Add);
    });

    public static void MapDescription(this IEndpointRouteBuilder app) => app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

    /// <summary>Names the refusals that an endpoint may answer with, for the description.</summary>
    public static T Refuses<T>(this T endpoint, params Refusal[] refusals) where T : IEndpointConventionBuilder =>
        endpoint.Refuses(StatusCodes.Status409Conflict, refusals);

    /// <summary>Names what an endpoint may answer with another status than a refusal's own.</summary>
    public static T Refuses<T>(this T endpoint, int status, params Refusal[] refusals) where T : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new PossibleRefusals(status, refusals));

    /// <summary>A request as somebody would send it, for the description.</summary>
    public static T Example<T>(this T endpoint, object request) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new RequestExample(request));

    // Every slice calls its records Request and Answer: abroad they bear the slice's name.
    private static string? NameOf(JsonTypeInfo type)
    {
        var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        return name is not null && type.Type.DeclaringType is { } slice ? slice.Name + name : name;
    }
}
