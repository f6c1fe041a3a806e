namespace ZiZhiJin.Wechat.Sending;

/// <summary>One message of the official account's older templates, to somebody who follows it.</summary>
public sealed record TemplateMessage(string OpenId, string TemplateId, IReadOnlyDictionary<string, string> Fields)
{
    public string? Url { get; init; }

    /// <summary>The mini-program's page that it opens, before <see cref="Url"/>.</summary>
    public string? Page { get; init; }

    /// <summary>With the same id the platform sends nothing twice within ten minutes; at most 32 letters.</summary>
    public string? ClientMessageId { get; init; }

    public override string ToString() => $"template message of {TemplateId}";
}
