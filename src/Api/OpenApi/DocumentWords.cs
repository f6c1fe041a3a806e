using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ZiZhiJin.Api.OpenApi;

/// <summary>What holds for the whole description: title, the shape of errors, and how to show one's session.</summary>
internal static class DocumentWords
{
    public const string Session = "session", Problem = "Problem";

    public static async Task Add(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ZiZhiJin 自治金", Version = "v1",
            Description = "Every error is a Problem with a stable `code` and a sentence in `detail`; a refusal (409) may name the `rule` it rests on.",
        };
        document.Servers?.Clear();
        document.Tags = new HashSet<OpenApiTag>(document.Paths.Values.SelectMany(path => path.Operations!.Values)
            .SelectMany(operation => operation.Tags!).Select(tag => tag.Reference.Id!).Distinct().Select(module => new OpenApiTag { Name = module }));
        document.AddComponent<IOpenApiSchema>(Problem, await context.GetOrCreateSchemaAsync(typeof(Problem), cancellationToken: cancel));
        ErrorWords.AddUsual(document);
        document.AddComponent<IOpenApiSecurityScheme>(Session, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The token that POST /api/session answers with.",
        });
    }
}
