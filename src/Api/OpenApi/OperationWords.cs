using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using ZiZhiJin.Api.Community.Access;

namespace ZiZhiJin.Api.OpenApi;

/// <summary>What one operation's description says beyond its types: who may call it, an example, and which refusals it may answer with.</summary>
internal static class OperationWords
{
    public static Task Add(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var json = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        if (!metadata.OfType<IAllowAnonymous>().Any()) AskForSession(operation, context.Document!, metadata.OfType<AllowedRoles>().FirstOrDefault());
        if (metadata.OfType<RequestExample>().FirstOrDefault() is { } example) Show(operation, example, json);
        if (metadata.OfType<PossibleRefusals>().FirstOrDefault() is { } possible) Name(operation, possible, json);
        return Task.CompletedTask;
    }

    private static void AskForSession(OpenApiOperation operation, OpenApiDocument document, AllowedRoles? allowed)
    {
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(DocumentWords.Session, document)] = [] }];
        operation.Responses!.TryAdd("401", new OpenApiResponse { Description = "session.required" });
        if (allowed is null) return;
        operation.Responses.TryAdd("403", new OpenApiResponse { Description = "role.missing" });
        operation.Description = $"For: {allowed}. {operation.Description}".Trim();
    }

    private static void Show(OpenApiOperation operation, RequestExample example, JsonSerializerOptions json)
    {
        if (operation.RequestBody?.Content?["application/json"] is { } body) body.Example = JsonSerializer.SerializeToNode(example.Request, json);
    }

    private static void Name(OpenApiOperation operation, PossibleRefusals possible, JsonSerializerOptions json)
    {
        var examples = possible.Refusals.ToDictionary(refusal => refusal.Code, refusal => (IOpenApiExample)new OpenApiExample
        {
            Summary = refusal.Sentence,
            Value = JsonSerializer.SerializeToNode(new { status = 409, code = refusal.Code, detail = refusal.Sentence }, json),
        });
        operation.Responses!["409"] = new OpenApiResponse
        {
            Description = string.Join(", ", possible.Refusals.Select(refusal => refusal.Code)),
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Examples = examples } },
        };
    }
}
