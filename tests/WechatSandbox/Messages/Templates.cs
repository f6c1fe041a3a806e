using System.Collections.Concurrent;

namespace ZiZhiJin.WechatSandbox.Messages;

/// <summary>The templates that the accounts have picked in the back office. Two are there from the start, for development.</summary>
internal sealed class Templates
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> fields = new()
    {
        ["sandbox-notice"] = ["thing1", "thing2", "date3"],
        ["sandbox-activity"] = ["thing1", "time2", "thing3", "phrase4"],
    };

    public IReadOnlyDictionary<string, IReadOnlyList<string>> All => fields;

    public void Add(string id, IReadOnlyList<string> names) => fields[id] = names;

    public IReadOnlyList<string>? FieldsOf(string? id) => id is null ? null : fields.GetValueOrDefault(id);
}
