using System.ComponentModel.DataAnnotations;

namespace ZiZhiJin.Api.Surveys.Needs.Model;

/// <summary>An OpenAI-compatible endpoint that may help with needs, at <c>Needs:Model</c>. Without <see cref="BaseUrl"/> there is none.</summary>
internal sealed class NeedModelOptions
{
    public const string Section = "Needs:Model";

    /// <summary>Such as https://host/v1: what <c>/chat/completions</c> is appended to.</summary>
    [Required, Url]
    public string BaseUrl { get; init; } = "";

    public string ApiKey { get; init; } = "";

    [Required]
    public string Name { get; init; } = "";
}
