namespace ZiZhiJin.Wechat.Sending;

/// <summary>One message of a template that the person has subscribed to. <paramref name="Fields"/> by the names that the template gives them.</summary>
public sealed record SubscribeMessage(string OpenId, string TemplateId, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The mini-program's page that it opens, with its query; nothing opens nothing.</summary>
    public string? Page { get; init; }

    public override string ToString() => $"subscribe message of {TemplateId}";
}
