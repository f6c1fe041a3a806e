using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.Bench.Floor;

/// <summary>
/// The floor: a bare minimal API that inserts and commits one row per request over a warm pool. It knows no session, no rule and no JSON,
/// so that it is as fast as one statement and one commit per request can be here.
/// </summary>
internal static class FloorServer
{
    public static async Task<int> Run(CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var connectionString = builder.Configuration.GetConnectionString("MySql")!;
        await WarmPool(connectionString, builder.Configuration.GetValue<int>("Floor:Pool"), cancel);

        var app = builder.Build();
        app.MapGet("/readyz", () => TypedResults.Ok());
        app.MapPost("/rows", context => Insert(context, connectionString));
        await app.RunAsync(cancel);
        return 0;
    }

    private static async Task Insert(HttpContext context, string connectionString)
    {
        var row = await Body(context.Request);
        await using var connection = new GuardedConnection(connectionString);
        await connection.OpenAsync(context.RequestAborted);
        await FloorTable.Insert(connection, row, context.RequestAborted);
    }

    private static async Task<string> Body(HttpRequest request)
    {
        var read = await request.BodyReader.ReadAtLeastAsync((int)request.ContentLength!, request.HttpContext.RequestAborted);
        var text = Encoding.UTF8.GetString(read.Buffer);
        request.BodyReader.AdvanceTo(read.Buffer.End);
        return text;
    }

    private static async Task WarmPool(string connectionString, int connections, CancellationToken cancel)
    {
        var pool = Enumerable.Range(0, connections).Select(_ => new GuardedConnection(connectionString)).ToArray();
        await Task.WhenAll(pool.Select(connection => connection.OpenAsync(cancel)));
        foreach (var connection in pool) await connection.DisposeAsync();
    }
}
