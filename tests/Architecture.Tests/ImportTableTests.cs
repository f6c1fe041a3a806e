using System.Xml.Linq;

namespace ZiZhiJin.Architecture.Tests;

public class ImportTableTests
{
    public static TheoryData<string> Projects => [.. Product.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_names_only_what_its_row_allows(string project)
    {
        var named = Product.Assembly(project).GetReferencedAssemblies().Select(ImportTable.ImportOf).OfType<string>();

        Violations.None(named.Distinct().Except(ImportTable.Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_no_project_outside_its_row(string project)
    {
        var file = XDocument.Parse(Product.Text($"src/{project}/{project}.csproj"));
        var referred = file.Descendants("ProjectReference").Select(it => Path.GetFileNameWithoutExtension(it.Attribute("Include")!.Value));

        Violations.None(referred.Except(ImportTable.Allowed[project]));
    }

    [Fact]
    public void Only_the_gateways_folder_names_the_Redis_client() =>
        Violations.None(
            from type in Product.Assembly("Storage").GetTypes()
            where type.Namespace != "ZiZhiJin.Storage.Redis" && TypeUses.Of(type).Any(used => IsIn(used, "StackExchange.Redis"))
            select type.FullName);

    [Fact]
    public void Only_the_folder_of_table_files_names_the_library_that_writes_them() =>
        Violations.None(
            from type in Product.Assembly("Storage").GetTypes()
            where type.Namespace != "ZiZhiJin.Storage.Sheets" && TypeUses.Of(type).Any(used => IsIn(used, "DocumentFormat.OpenXml"))
            select type.FullName);

    [Theory]
    [InlineData("Api")]
    [InlineData("Desk")]
    public void A_host_asks_the_database_but_does_not_shape_it(string project)
    {
        if (!Product.Projects.Contains(project)) return;

        Violations.None(
            from type in Product.Assembly(project).GetTypes()
            where Product.IsOurs(type)
            from used in TypeUses.Of(type)
            where used.Name == "ModelBuilder" || IsIn(used, "Microsoft.EntityFrameworkCore.Metadata") || IsIn(used, "Microsoft.EntityFrameworkCore.Migrations")
            select $"{type.FullName} names {used.FullName}");
    }

    private static bool IsIn(Type type, string space) => type.Namespace?.StartsWith(space, StringComparison.Ordinal) == true;
}
