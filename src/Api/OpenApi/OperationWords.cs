using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Presence;

namespace ZiZhiJin.Api.OpenApi;

/// <summary>What one operation's description says beyond its types: what it is for, who may call it, and an example.</summary>
internal static class OperationWords
{
    public static Task Add(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var json = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        if (metadata.OfType<MethodInfo>().FirstOrDefault() is { } handler) Introduce(operation, handler, metadata.OfType<OccasionKind>().FirstOrDefault(), context.Document!);
        if (!metadata.OfType<IAllowAnonymous>().Any()) AskForSession(operation, context.Document!);
        if (metadata.OfType<AllowedRoles>().FirstOrDefault() is { } allowed) operation.Description = $"For: {allowed}.";
        if (metadata.OfType<RequestExample>().FirstOrDefault() is { } example) Show(operation, example, json);
        return Task.CompletedTask;
    }

    // The module is the second folder, and so the third word of the namespace; what several modules share says for which one it stands there.
    private static void Introduce(OpenApiOperation operation, MethodInfo handler, OccasionKind? kind, OpenApiDocument document)
    {
        operation.Tags = new HashSet<OpenApiTagReference> { new(kind?.Module ?? handler.DeclaringType!.Namespace!.Split('.')[2], document) };
        operation.OperationId = JsonNamingPolicy.CamelCase.ConvertName(handler.DeclaringType!.Name + kind?.Suffix);
        operation.Summary = Summaries.Of(handler);
    }

    private static void AskForSession(OpenApiOperation operation, OpenApiDocument document) =>
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentWords.Session, document)] = [] }];

    private static void Show(OpenApiOperation operation, RequestExample example, JsonSerializerOptions json)
    {
        if (operation.RequestBody?.Content?["application/json"] is { } body) body.Example = JsonSerializer.SerializeToNode(example.Request, json);
    }
}
