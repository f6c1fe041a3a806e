using System.Collections.Concurrent;
using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>Whatever is sent to whatever endpoint: the sender is told in four hundreds, in Chinese, and where.</summary>
public sealed class HostileBodyTests
{
    private const int AtOnce = 8;

    // Its ids are nobody's and its sign-in code was never given out, so the business may say no.
    private static readonly HttpStatusCode[] Read = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.NoContent, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized, HttpStatusCode.Conflict];

    [Fact]
    public async Task A_body_that_is_no_request_is_sent_back_at_every_endpoint() => await AtEveryEndpoint(async (anyone, operation) =>
    {
        var faults = new List<string?>();
        foreach (var body in HostileBody.MadeFrom(operation.Example!))
            faults.Add((await anyone.Send(operation, body.Content())).FaultAsError($"{operation.Name} with {body.Name}", body.Status));
        return faults;
    });

    [Fact]
    public async Task A_field_that_holds_what_it_must_not_is_named() => await AtEveryEndpoint(async (anyone, operation) =>
    {
        var faults = new List<string?>();
        foreach (var spoilt in SpoiltField.In(operation.Example!))
            faults.Add((await anyone.Send(operation, spoilt.Content)).FaultAsMalformed($"{operation.Name} with {spoilt.Field} {spoilt.Value[..Math.Min(20, spoilt.Value.Length)]}", spoilt.Field));
        return faults;
    });

    [Fact]
    public async Task The_example_of_every_endpoint_is_read_without_complaint() => await AtEveryEndpoint(async (anyone, operation) =>
    {
        var answer = await anyone.Send(operation, JsonBody.Of(operation.Example!.ToJsonString()));
        return [Read.Contains(answer.Status) ? null : $"{operation.Name}: {(int)answer.Status} {answer.Body}"];
    });

    [Fact]
    public async Task A_body_without_a_length_is_cut_off_at_the_same_size()
    {
        var api = await TestApi.Shared();
        using var socket = await RawCaller.To(api);

        var answer = await socket.Ask("POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
            $"12000\r\n{new string(' ', 0x12000)}\r\n0\r\n\r\n");

        Assert.Null(answer.FaultAsError("chunked", 413));
    }

    [Fact]
    public async Task A_body_that_is_shorter_than_announced_is_no_fault()
    {
        var api = await TestApi.Shared();
        using var socket = await RawCaller.To(api);

        await socket.Send("POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"loginCode\"");
        socket.HangUp();

        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("Fault at POST api/session", StringComparison.Ordinal));
    }

    private static async Task AtEveryEndpoint(Func<AllRounder, Described, Task<IEnumerable<string?>>> attack)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var operations = (await Described.By(api)).Where(operation => operation.TakesBody).ToList();

        // Each endpoint is attacked by somebody else: one person would be too often. A few at once: all of them would wait for each other.
        var faults = new ConcurrentBag<string?>();
        await Parallel.ForEachAsync(operations, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (operation, _) =>
        {
            foreach (var fault in await attack(await AllRounder.In(town), operation)) faults.Add(fault);
        });

        Assert.NotEmpty(operations);
        ErrorShape.None(faults);
    }
}
