using System.Globalization;

namespace ZiZhiJin.Wechat.Callbacks.Reading;

/// <summary>A message's fields, whether it came as XML or as JSON. A name may stand more than once: lists are written so.</summary>
internal sealed class Fields
{
    private readonly List<(string Name, Fields Value)> children = [];
    private readonly List<string> texts = [];

    public string Text => string.Concat(texts);

    public IEnumerable<Fields> Children => children.Select(child => child.Value);

    public Fields Add(string name)
    {
        var child = new Fields();
        children.Add((name, child));
        return child;
    }

    public void Append(string text) => texts.Add(text);

    public IEnumerable<Fields> All(string name) => children.Where(child => child.Name == name).Select(child => child.Value);

    public Fields? Child(string name) => All(name).FirstOrDefault();

    /// <summary>Nothing for a field that is empty or not there.</summary>
    public string? Word(string name) => Child(name)?.Text is { Length: > 0 } text ? text : null;

    public string WordOrEmpty(string name) => Word(name) ?? "";

    public long Whole(string name) =>
        long.TryParse(Word(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public int Code(string name) => (int)Math.Clamp(Whole(name), int.MinValue, int.MaxValue);

    public double? Measure(string name) =>
        double.TryParse(Word(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
