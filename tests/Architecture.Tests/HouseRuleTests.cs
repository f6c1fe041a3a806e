using System.Reflection;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Architecture.Tests;

/// <summary>What a machine can check of how the code must read.</summary>
public partial class HouseRuleTests
{
    private const BindingFlags Own =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<string> Projects => [.. Product.Projects];

    [Fact]
    public void No_source_file_is_longer_than_200_lines() =>
        Violations.None(
            from file in Product.SourceFiles("src").Concat(Product.SourceFiles("tests")).Concat(Product.SourceFiles("src", "*.razor"))
            where !file.StartsWith("src/Storage/Migrations/", StringComparison.Ordinal)
            let lines = File.ReadLines(Path.Combine(Product.Root, file)).Count()
            where lines > 200
            select $"{file} has {lines} lines");

    [Fact]
    public void No_type_is_called_by_a_word_that_says_nothing() =>
        Violations.None(
            from file in Product.SourceFiles("src").Concat(Product.SourceFiles("tests"))
            from Match type in EmptyNames().Matches(Product.Text(file))
            select $"{file}: {type.Groups["name"].Value}");

    [Theory]
    [InlineData("#pragma warning disable")]
    [InlineData("#region")]
    [InlineData("TODO")]
    [InlineData("Thread.Sleep")]
    [InlineData("async void")]
    public void These_words_do_not_stand_in_the_product(string words) =>
        Violations.None(from file in Product.SourceFiles("src") where !file.Contains("/Migrations/", StringComparison.Ordinal) && Product.Text(file).Contains(words, StringComparison.Ordinal) select file);

    // ADO.NET has blocking members that a driver must fill.
    [Fact]
    public void Nobody_waits_on_a_thread_but_the_drivers_blocking_members() =>
        Assert.Equal(
            ["src/MySql/Driver/Blocking.cs"],
            Product.SourceFiles("src").Where(file => Product.Text(file).Contains("GetAwaiter().GetResult()", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Async_is_said_only_where_a_framework_says_it_or_beside_a_synchronous_twin(string project) =>
        Violations.None(
            from type in Product.WrittenTypes(project)
            from method in type.GetMethods(Own)
            where method.Name.EndsWith("Async", StringComparison.Ordinal) && !method.Name.Contains('<', StringComparison.Ordinal)
            where method.GetBaseDefinition() == method && !FillsInterface(method) && !HasTwin(method)
            select $"{type.FullName}.{method.Name}");

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_class_from_which_nothing_is_derived_is_sealed(string project)
    {
        var types = Product.WrittenTypes(project).ToList();
        var bases = types.Select(type => type.BaseType).OfType<Type>().Select(Definition).ToHashSet();

        Violations.None(types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type) && !Product.IsMarkup(type)).Select(type => type.FullName));
    }

    private static bool FillsInterface(MethodInfo method) =>
        method.DeclaringType is { IsInterface: false } type
        && type.GetInterfaces().Any(it => type.GetInterfaceMap(it).TargetMethods.Contains(method));

    private static bool HasTwin(MethodInfo method) =>
        method.DeclaringType!.GetMember(method.Name[..^"Async".Length], MemberTypes.Method, Own | BindingFlags.FlattenHierarchy).Length > 0;

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    [GeneratedRegex(@"^\s*(?:\w+ )*(?:class|record|struct|interface|enum) (?<name>\w*(?:Manager|Helpers?|Utils?|Processor|Service|Dto))\b", RegexOptions.Multiline)]
    private static partial Regex EmptyNames();
}
