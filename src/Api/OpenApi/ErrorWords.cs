using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.OpenApi;

/// <summary>The errors that an operation may answer with: each status with its codes and their sentences.</summary>
internal static class ErrorWords
{
    public static Task Add(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var (metadata, document) = (context.Description.ActionDescriptor.EndpointMetadata, context.Document!);
        foreach (var status in Usual(operation, metadata).ToList())
            operation.Responses![$"{status}"] = new OpenApiResponseReference(StatusSentences.Of(status).Code, document);
        foreach (var possible in metadata.OfType<PossibleRefusals>())
            operation.Responses![$"{possible.Status}"] = Response(possible.Status, WithUsual(possible, operation), document);
        operation.Responses = InOrder(operation.Responses!);
        return Task.CompletedTask;
    }

    /// <summary>The answers that many operations share, each under its code.</summary>
    public static void AddUsual(OpenApiDocument document)
    {
        foreach (var status in new[] { 400, 401, 403, 404, 413, 415, 429, 503 })
            document.AddComponent<IOpenApiResponse>(StatusSentences.Of(status).Code, Response(status, [OfStatus(status)], document));
    }

    private static IEnumerable<int> Usual(OpenApiOperation operation, IList<object> metadata)
    {
        var (takesBody, asksSession) = (operation.RequestBody is not null, !metadata.OfType<IAllowAnonymous>().Any());
        if (takesBody || operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Query) == true) yield return 400;
        if (asksSession) yield return 401;
        if (metadata.OfType<AllowedRoles>().Any()) yield return 403;
        if (operation.Responses!.ContainsKey("404")) yield return 404;
        if (takesBody) yield return 413;
        if (takesBody) yield return 415;
        if (asksSession || metadata.OfType<EnableRateLimitingAttribute>().Any()) yield return 429;
        if (asksSession || takesBody) yield return 503;
    }

    private static IReadOnlyList<Refusal> WithUsual(PossibleRefusals possible, OpenApiOperation operation) =>
        operation.Responses!.ContainsKey($"{possible.Status}") ? [OfStatus(possible.Status), .. possible.Refusals] : possible.Refusals;

    private static OpenApiResponse Response(int status, IReadOnlyList<Refusal> refusals, OpenApiDocument document)
    {
        var content = new OpenApiMediaType
        {
            Schema = new OpenApiSchemaReference(DocumentWords.Problem, document),
            Examples = refusals.ToDictionary(refusal => refusal.Code, refusal => (IOpenApiExample)Example(status, refusal)),
        };
        return new OpenApiResponse
        {
            Description = string.Join(", ", refusals.Select(refusal => refusal.Code)),
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = content },
        };
    }

    private static OpenApiResponses InOrder(OpenApiResponses responses)
    {
        var ordered = new OpenApiResponses();
        foreach (var (status, response) in responses.OrderBy(response => response.Key, StringComparer.Ordinal)) ordered.Add(status, response);
        return ordered;
    }

    private static Refusal OfStatus(int status)
    {
        var (code, sentence) = StatusSentences.Of(status);
        return new Refusal(code, sentence);
    }

    private static OpenApiExample Example(int status, Refusal refusal) => new()
    {
        Value = new JsonObject { ["status"] = status, ["code"] = refusal.Code, ["detail"] = refusal.Sentence },
    };
}
