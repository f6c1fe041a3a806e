using System.Text.RegularExpressions;

namespace ZiZhiJin.Architecture.Tests;

public partial class ModuleOrderTests
{
    [Fact]
    public void Domain_modules_name_each_other_only_downward() =>
        Violations.None(
            from type in Product.Assembly("Domain").GetTypes().Where(Product.IsOurs)
            from used in TypeUses.Of(type).Where(used => used.Assembly == type.Assembly && Product.IsOurs(used))
            where !MayName(Modules.Of(type), Modules.Of(used))
            select $"{type.FullName} names {used.FullName}");

    // Enum members and constants leave no trace in what is built, but their namespace stands in the source.
    [Fact]
    public void Domain_sources_mention_other_modules_only_downward() =>
        Violations.None(
            from file in Product.SourceFiles("src/Domain")
            let module = file.Split('/') is [_, _, var folder, _, ..] ? folder : null
            from Match mention in Mentions().Matches(Product.Text(file))
            let named = mention.Groups["module"].Value
            where Modules.MayName.ContainsKey(named) && !MayName(module, named)
            select $"{file} mentions {named}");

    [Fact]
    public void The_order_of_the_modules_has_no_circle()
    {
        var circles = Modules.MayName.Where(row => row.Value.Any(other => Modules.MayName[other].Contains(row.Key)));

        Violations.None(circles.Select(row => row.Key));
    }

    /// <summary>What stands above the modules (refusals, time) may be named by all and names none.</summary>
    private static bool MayName(string? module, string? other) =>
        other is null || module == other || (module is not null && Modules.MayName[module].Contains(other));

    [GeneratedRegex(@"\bZiZhiJin\.Domain\.(?<module>\w+)")]
    private static partial Regex Mentions();
}
