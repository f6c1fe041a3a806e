using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ZiZhiJin.Api.OpenApi;

/// <summary>What holds for the whole description: title, and how to show one's session.</summary>
internal static class DocumentWords
{
    public const string Session = "session";

    public static Task Add(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ZiZhiJin 自治金", Version = "v1",
            Description = "Every error is a ProblemDetails with a stable `code` and a sentence in `detail`; a refusal (409) may name the `rule` it rests on.",
        };
        document.Servers?.Clear();
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Session] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The token that POST /api/session answers with.",
        };
        return Task.CompletedTask;
    }
}
