using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Desk.Pages.Forms;

/// <summary>What somebody has filled in. What is missing or too long is sent back with a sentence that names the field.</summary>
public sealed class PostedForm(IFormCollection fields) : IBindableFromHttpContext<PostedForm>
{
    // Beyond, a day is a slip of the keyboard, and the next one or its beginning in Shanghai may not exist.
    private const int EarliestYear = 1800, LatestYear = 9000;

    public static async ValueTask<PostedForm?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        new(context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty);

    /// <summary>As if somebody had typed it.</summary>
    public static PostedForm Of(Dictionary<string, StringValues> fields) => new(new FormCollection(fields));

    /// <summary>What was tried in the address of a page.</summary>
    public static PostedForm Of(IQueryCollection query) => new(new FormCollection(query.ToDictionary()));

    /// <summary>As it was typed, for showing it again.</summary>
    public string this[string name] => fields[name].ToString();

    public IReadOnlyList<string> All(string name) => [.. fields[name].OfType<string>()];

    public bool IsTicked(string name) => fields.ContainsKey(name);

    public bool Has(string name) => fields.ContainsKey(name);

    /// <summary>Which of two buttons was pressed.</summary>
    public bool IsYes(string name) => this[name] switch
    {
        "yes" => true,
        "no" => false,
        _ => throw Malformed(name, "请选择同意或不同意。"),
    };

    public IFormFile? File(string name) => fields.Files.GetFile(name);

    public string Text(string name, string label, int most)
    {
        var text = this[name].Trim();
        if (text.Length == 0) throw Malformed(name, $"请填写“{label}”。");
        return text.Length <= most ? text : throw Malformed(name, $"“{label}”最多 {most} 个字。");
    }

    /// <summary>One line without control characters: such a name could not be compared, and would hide in a list.</summary>
    public string Line(string name, string label, int most) =>
        Text(name, label, most) is var text && text.Any(letter => char.IsControl(letter) || letter is '\ufffe' or '\uffff') ? throw Malformed(name, $"“{label}”里有不能使用的字符。") : text;

    public string? LineOrNone(string name, string label, int most) => this[name].Trim().Length == 0 ? null : Line(name, label, most);

    public Guid Id(string name, string label) => Guid.TryParse(this[name].Trim(), out var id) ? id : throw Malformed(name, $"请选择或填写“{label}”。");

    public int Number(string name, string label) => NumberOrNone(name, label) ?? throw Malformed(name, $"请填写“{label}”。");

    public int? NumberOrNone(string name, string label)
    {
        if (this[name].Trim() is not { Length: > 0 } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Malformed(name, $"“{label}”要填数字。");
    }

    public DateOnly Day(string name, string label) => DayOrNone(name, label) ?? throw Malformed(name, $"请填写“{label}”。");

    public DateOnly? DayOrNone(string name, string label)
    {
        if (this[name].Trim() is not { Length: > 0 } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > EarliestYear and < LatestYear
            ? day
            : throw Malformed(name, $"“{label}”要写成 2026-03-01 这样的日期。");
    }

    public T Choice<T>(string name, string label) where T : struct, Enum =>
        Enum.TryParse<T>(this[name], ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : throw Malformed(name, $"请选择“{label}”。");

    private static MalformedException Malformed(string name, string sentence) => new("desk.form-malformed", name, sentence);
}
