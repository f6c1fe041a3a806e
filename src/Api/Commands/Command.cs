using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Api.Commands;

/// <summary>What an operator asks of this program instead of serving: <c>migrate</c>, <c>load-demo</c>, <c>publish-menu</c>, <c>keys rotate</c>, <c>audit verify</c>.</summary>
internal sealed record Command(string Name)
{
    private static readonly Dictionary<string, Func<IServiceProvider, Task<int>>> Known = new()
    {
        ["migrate"] = Migrate,
        ["load-demo"] = LoadDemo,
        ["publish-menu"] = PublishMenu,
        ["keys rotate"] = RotateKeys,
        ["audit verify"] = VerifyAudit,
    };

    /// <summary>The command among the program's arguments; nothing when it is to serve.</summary>
    public static Command? In(string[] arguments)
    {
        var words = string.Join(' ', arguments.TakeWhile(argument => !argument.StartsWith('-')));
        return words.Length == 0 ? null : new Command(words);
    }

    public async Task<int> Run(IServiceProvider services)
    {
        if (!Known.TryGetValue(Name, out var run))
        {
            await Console.Error.WriteLineAsync($"There is no command '{Name}'. Known: {string.Join(", ", Known.Keys)}.");
            return 2;
        }

        await using var scope = services.CreateAsyncScope();
        return await run(scope.ServiceProvider);
    }

    private static async Task<int> Migrate(IServiceProvider services)
    {
        await services.GetRequiredService<ZiZhiJinDb>().Database.MigrateAsync();
        return 0;
    }

    private static async Task<int> LoadDemo(IServiceProvider services)
    {
        await services.GetRequiredService<Demo.DemoTowns>().Load();
        return 0;
    }

    private static async Task<int> PublishMenu(IServiceProvider services)
    {
        var refused = await services.GetRequiredService<Intake.ChatMenu>().Publish(CancellationToken.None);
        if (refused is not null) await Console.Error.WriteLineAsync($"The menu was not taken: {refused}.");
        return refused is null ? 0 : 1;
    }

    private static async Task<int> RotateKeys(IServiceProvider services)
    {
        var unreadable = 0;
        await foreach (var table in services.GetRequiredService<KeyRotation>().Rotate(CancellationToken.None))
        {
            Console.WriteLine($"{table.Name}: {table.Renewed} rows brought under the current key{(table.Unreadable > 0 ? $", {table.Unreadable} that no key of the ring opens" : "")}.");
            unreadable += table.Unreadable;
        }
        return unreadable == 0 ? 0 : 1;
    }

    private static async Task<int> VerifyAudit(IServiceProvider services)
    {
        var settled = services.GetRequiredService<TimeProvider>().GetUtcNow().AddMinutes(-5);
        var faults = await services.GetRequiredService<AuditChain>().Verify(settled, CancellationToken.None);
        foreach (var fault in faults) Console.WriteLine(fault);
        Console.WriteLine(faults.Count == 0 ? "The audit chains are whole." : $"{faults.Count} faults.");
        return faults.Count == 0 ? 0 : 1;
    }
}
