namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>What a dispatch says: values for the template's fields, the page that opens, and the words for customer service.</summary>
public sealed record DispatchContent(string Text)
{
    /// <summary>By our own names (title, summary, time); the configuration says in which field of the template each stands.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The mini-program's page with its query.</summary>
    public string? Page { get; init; }

    /// <summary>Customer service of the mini-program instead of the official account's.</summary>
    public bool InMiniProgram { get; init; }

    /// <summary>Shown by customer service in place of the words.</summary>
    public ShownMedia? Shown { get; init; }

    /// <summary>The openid of whom to say it to, where it answers somebody's word: whether or not we know an account of theirs.</summary>
    public string? To { get; init; }

    public override string ToString() => nameof(DispatchContent);
}
