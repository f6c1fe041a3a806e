using System.Globalization;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Desk.Policies.Settling;

/// <summary>Reads a value from a form, of the kind that its place in the rules asks for, and writes it as a form shows it.</summary>
internal static class WrittenValue
{
    public static PolicyValue Of(PostedForm form, PolicyParameter parameter) => parameter switch
    {
        NumberParameter => new(Number: form.Number("value", parameter.Label!)),
        PercentParameter => new(Percent: Percent(form, parameter)),
        FlagParameter => new(Flag: form.IsYes("value")),
        ListParameter => new(Items: Items(form.Text("value", parameter.Label!, 2000))),
        _ => new(Text: form.Text("value", parameter.Label!, 200)),
    };

    public static string Shown(PolicyValue value) => value switch
    {
        { Number: { } number } => $"{number}",
        { Percent: { } percent } => percent.ToString("0.####", CultureInfo.InvariantCulture) + "%",
        { Flag: { } flag } => flag ? "是" : "否",
        { Items: { } items } => string.Join('、', items.Select(item => item.Name)),
        _ => value.Text ?? "",
    };

    /// <summary>A line for each item: its id, a space, its name.</summary>
    public static string Lines(IEnumerable<ListItem> items) => string.Join('\n', items.Select(item => $"{item.Id} {item.Name}"));

    private static decimal Percent(PostedForm form, PolicyParameter parameter) =>
        decimal.TryParse(form["value"].Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            ? percent
            : throw new MalformedException("desk.form-malformed", "value", parameter.Wanted);

    private static List<ListItem> Items(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Item)];

    private static ListItem Item(string line) =>
        line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var id, var name] ? new(id, name) : new(line, "");
}
