using System.Reflection;

namespace ZiZhiJin.Architecture.Tests;

/// <summary>What is built from src, and the files that it is built from.</summary>
internal static class Product
{
    public static readonly string Root = FindRoot();

    /// <summary>Whatever stands in src: a project that nobody thought of is checked too.</summary>
    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>All source files below a folder of the repository, as paths from its root with forward slashes.</summary>
    public static IEnumerable<string> SourceFiles(string folder, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static Assembly Assembly(string project) => System.Reflection.Assembly.Load($"ZiZhiJin.{project}");

    /// <summary>Types that somebody wrote: without closures, state machines and generated migrations.</summary>
    public static IEnumerable<Type> WrittenTypes(string project) =>
        Assembly(project).GetTypes().Where(type => IsOurs(type) && !type.Name.Contains('<', StringComparison.Ordinal));

    /// <summary>Made by the compiler from a .razor file, which cannot say sealed.</summary>
    public static bool IsMarkup(Type type) =>
        File.Exists(Path.Combine(Root, "src", $"{type.FullName!["ZiZhiJin.".Length..].Replace('.', '/')}.razor"));

    public static bool IsOurs(Type type) =>
        type.Namespace?.StartsWith("ZiZhiJin.", StringComparison.Ordinal) == true
        && !type.Namespace.StartsWith("ZiZhiJin.Storage.Migrations", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ZiZhiJin.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
