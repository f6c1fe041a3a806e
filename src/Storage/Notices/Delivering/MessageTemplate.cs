namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>The template of one category of messages, as it was picked in the platform's back office.</summary>
public sealed class MessageTemplate
{
    public string TemplateId { get; init; } = "";

    /// <summary>What people call it: the mini-program shows it where somebody allows messages.</summary>
    public string Title { get; init; } = "";

    /// <summary>Of the official account instead of the mini-program.</summary>
    public bool InOfficialAccount { get; init; }

    /// <summary>Which of our values (title, summary, time) stands in which field (thing1, date2).</summary>
    public Dictionary<string, string> Fields { get; init; } = [];
}
