using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>The configuration section <c>Notices</c>: templates by category. A category without one is shown in the app only.</summary>
public sealed class TemplateOptions
{
    public const string Section = "Notices";

    public Dictionary<string, MessageTemplate> Templates { get; init; } = [];

    public MessageTemplate? Of(string category) => Templates.GetValueOrDefault(category);
}

/// <summary>Refuses to start with a template that could not be filled.</summary>
internal sealed partial class TemplateOptionsRules : IValidateOptions<TemplateOptions>
{
    public ValidateOptionsResult Validate(string? name, TemplateOptions options)
    {
        var wrong = options.Templates.SelectMany(template => FaultsIn(template.Key, template.Value)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> FaultsIn(string category, MessageTemplate template)
    {
        var place = $"{TemplateOptions.Section}:Templates:{category}";
        if (template.TemplateId.Length is 0 or > 64) yield return $"{place}:TemplateId must have 1 to 64 letters.";
        if (template.Fields.Count == 0) yield return $"{place}:Fields is empty.";
        foreach (var field in template.Fields.Keys.Where(field => !FieldName().IsMatch(field))) yield return $"{place}:Fields:{field} is no field that the platform knows.";
    }

    [GeneratedRegex(@"^(thing|number|letter|symbol|character_string|time|date|amount|phone_number|car_number|name|phrase|const|enum)\d{0,3}\z")]
    private static partial Regex FieldName();
}
