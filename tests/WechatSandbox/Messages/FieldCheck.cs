using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Messages;

/// <summary>47003 with the name of the first field that is missing, too many, or not what its type allows.</summary>
internal static class FieldCheck
{
    public static PlatformAnswer? Refuse(IReadOnlyList<string> template, IReadOnlyDictionary<string, TemplateValue>? data)
    {
        var wrong = template.FirstOrDefault(name => !FieldRules.Allow(name, data?.GetValueOrDefault(name)?.Value))
            ?? data?.Keys.FirstOrDefault(name => !template.Contains(name));
        return wrong is null ? null : PlatformAnswer.Error(47003, $"argument invalid! data.{wrong}.value invalid", "application/json; encoding=utf-8");
    }
}

internal sealed record TemplateValue(string? Value, string? Color = null);
