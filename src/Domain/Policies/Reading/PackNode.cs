using System.Text.Json;

namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>One place in a pack file. It knows its path, so that a fault is told where it stands.</summary>
internal sealed class PackNode
{
    private readonly string _file;
    private readonly JsonElement _element;

    private PackNode(string file, string path, JsonElement element)
    {
        _file = file;
        Path = path;
        _element = element;
    }

    public string Path { get; }

    public bool IsNull => _element.ValueKind == JsonValueKind.Null;

    public bool IsText => _element.ValueKind == JsonValueKind.String;

    public static PackNode Parse(string file, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new PackNode(file, "$", document.RootElement.Clone());
        }
        catch (JsonException fault)
        {
            throw new MalformedPolicyPackException(file, "$", $"The file is not JSON: {fault.Message}");
        }
    }

    public MalformedPolicyPackException Fault(string reason) => new(_file, Path, reason);

    public PackNode Member(string name) => Optional(name) ?? throw Fault($"The member \"{name}\" is missing.");

    public PackNode? Optional(string name)
    {
        Expect(JsonValueKind.Object, "an object");
        return _element.TryGetProperty(name, out var value) ? Below(name, value) : null;
    }

    public PackNode AllowOnly(params ReadOnlySpan<string> names)
    {
        foreach (var (name, member) in Members())
        {
            if (!names.Contains(name)) throw member.Fault($"A member \"{name}\" is not known here.");
        }

        return this;
    }

    public IReadOnlyList<(string Name, PackNode Node)> Members()
    {
        Expect(JsonValueKind.Object, "an object");
        var members = _element.EnumerateObject().Select(it => (it.Name, Node: Below(it.Name, it.Value))).ToList();
        RefuseRepeats(members, member => member.Name, member => member.Node);
        return members;
    }

    public IReadOnlyList<PackNode> Items()
    {
        Expect(JsonValueKind.Array, "a list");
        return [.. _element.EnumerateArray().Select((item, index) => new PackNode(_file, $"{Path}[{index}]", item))];
    }

    /// <summary>The items of a list of objects, no two of which share an id.</summary>
    public IReadOnlyList<PackNode> ItemsWithId()
    {
        var items = Items();
        RefuseRepeats(items, item => item.Member("id").Text(), item => item.Member("id"));
        return items;
    }

    public string Text()
    {
        Expect(JsonValueKind.String, "text");
        var text = _element.GetString()!;
        return string.IsNullOrWhiteSpace(text) ? throw Fault("The text is empty.") : text;
    }

    public bool Flag() => _element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault("Expected true or false."),
    };

    public int Whole(int from = 0, int to = int.MaxValue)
    {
        Expect(JsonValueKind.Number, "a whole number");
        if (!_element.TryGetInt32(out var number)) throw Fault("Expected a whole number.");
        return number >= from && number <= to ? number : throw Fault($"The number must lie within {from}..{to}.");
    }

    public decimal Percent()
    {
        Expect(JsonValueKind.Number, "a percentage");
        return _element.TryGetDecimal(out var percent) && percent is >= 0 and <= 100
            ? percent
            : throw Fault("The percentage must lie within 0..100.");
    }

    private PackNode Below(string name, JsonElement value) =>
        new(_file, name.Contains('.', StringComparison.Ordinal) ? $"{Path}['{name}']" : $"{Path}.{name}", value);

    private static void RefuseRepeats<T>(IReadOnlyList<T> all, Func<T, string> key, Func<T, PackNode> place)
    {
        var seen = new HashSet<string>();
        foreach (var one in all)
        {
            if (!seen.Add(key(one))) throw place(one).Fault($"\"{key(one)}\" stands here twice.");
        }
    }

    private void Expect(JsonValueKind kind, string name)
    {
        if (_element.ValueKind != kind) throw Fault($"Expected {name}.");
    }
}
