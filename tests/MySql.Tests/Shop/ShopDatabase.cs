using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ZiZhiJin.MySql.Driver;
using ZiZhiJin.Servers;

namespace ZiZhiJin.MySql.Tests.Shop;

/// <summary>A shop in a database of its own, filled with the sample.</summary>
public sealed class ShopDatabase : IAsyncLifetime
{
    private const string Executing = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting";
    private const string Beginning = "Microsoft.EntityFrameworkCore.Database.Transaction.TransactionStarting";
    private TestDatabase _database = null!;
    private int _transactions;

    /// <summary>The texts of all commands so far.</summary>
    public ConcurrentQueue<string> Commands { get; } = new();

    public int Transactions => _transactions;

    public string ConnectionString => _database.ConnectionString;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.Create("shop");
        await using var shop = Open();
        await shop.Database.EnsureCreatedAsync();
        shop.AddRange(Sample.Customers());
        await shop.SaveChangesAsync();
        Commands.Clear();
    }

    public async Task DisposeAsync()
    {
        GuardedConnection.ClearPool(ConnectionString);
        await _database.DisposeAsync();
    }

    public ShopContext Open(bool retry = false) => new(Options(retry));

    /// <summary>How many commands this takes.</summary>
    public async Task<int> CountCommands(Func<Task> act)
    {
        Commands.Clear();
        await act();
        return Commands.Count;
    }

    public DbContextOptions<ShopContext> Options(bool retry = false) => new DbContextOptionsBuilder<ShopContext>()
        .UseMySql(ConnectionString, provider =>
        {
            if (retry) provider.EnableRetryOnFailure();
        })
        .LogTo((id, _) => id.Name is Executing or Beginning, Count)
        .EnableSensitiveDataLogging()
        .Options;

    private void Count(EventData happened)
    {
        if (happened.EventId.Name == Executing) Commands.Enqueue(happened.ToString());
        else Interlocked.Increment(ref _transactions);
    }
}
