using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>Looks over a page for what shuts people out: labels, contrast (AA), headings, landmarks; and for tables without a caption.</summary>
internal static class Axe
{
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Path.Combine(Folder(), "node_modules", "axe-core", "axe.min.js")));

    private const string Run = """
        async () => {
          const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          const faults = found.violations.map(one => `${one.id}: ${one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`);
          const bare = [...document.querySelectorAll('main table')].filter(table => !table.caption);
          return [...faults, ...bare.map(table => `table-caption: ${table.innerText.slice(0, 60)}`)];
        }
        """;

    /// <summary>Needs a page in which scripts run; the desk's own policy forbids them.</summary>
    public static async Task<string[]> FaultsOf(IPage page)
    {
        await page.EvaluateAsync(Source.Value);
        return await page.EvaluateAsync<string[]>(Run);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
