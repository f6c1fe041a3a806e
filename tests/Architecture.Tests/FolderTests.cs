using System.Text.RegularExpressions;

namespace ZiZhiJin.Architecture.Tests;

public partial class FolderTests
{
    [Fact]
    public void Every_folder_of_Domain_is_a_module() =>
        Violations.None(Product.SourceFiles("src/Domain").Select(FolderOf).OfType<string>().Distinct().Except(Modules.MayName.Keys));

    /// <summary>Beside the modules stands machinery, such as group commit, that knows of no module. Demo data and the desk's home page know them all.</summary>
    [Theory]
    [InlineData("Storage")]
    [InlineData("Api")]
    [InlineData("Desk")]
    public void A_folder_that_is_not_a_module_names_none(string project) =>
        Violations.None(
            from type in Product.Assembly(project).GetTypes().Where(Product.IsOurs)
            let folder = Modules.Of(type)
            where folder is not (null or "Demo" or "Home") && !Modules.MayName.ContainsKey(folder)
            from used in TypeUses.Of(type)
            where IsOfModule(used)
            select $"{type.FullName} names {used.FullName}");

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() =>
        Violations.None(
            from file in Product.SourceFiles("src")
            where !file.StartsWith("src/Storage/Migrations/", StringComparison.Ordinal)
            let space = Namespace().Match(Product.Text(file)).Groups["name"].Value
            where space.Length > 0 && space != $"ZiZhiJin.{Path.GetDirectoryName(file["src/".Length..])!.Replace('/', '.')}"
            select $"{file} says {space}");

    private static string? FolderOf(string file) => file.Split('/') is [_, _, var folder, _, ..] ? folder : null;

    private static bool IsOfModule(Type type) =>
        type.Namespace?.StartsWith("ZiZhiJin.Domain.", StringComparison.Ordinal) == true && Modules.MayName.ContainsKey(Modules.Of(type)!);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
