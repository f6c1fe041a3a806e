using System.Text;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>
/// How an endpoint is called so that it succeeds for whoever may: its address where that differs from the endpoint's own, and its body.
/// Both are made of the same ids every time, so that the same question is the same text.
/// </summary>
internal sealed record Call(string Endpoint, Func<Ask, string>? Address = null, Func<Ask, object>? Body = null)
{
    private HttpMethod Method => new(Endpoint.Split(' ')[0]);

    /// <summary>A place on which this succeeded is no longer what it was.</summary>
    public bool UsesUpPlace { get; init; } = !Endpoint.StartsWith("GET ", StringComparison.Ordinal);

    public bool OnlyReads => Method == HttpMethod.Get;

    /// <summary>Everybody may see of whatever area that it exists.</summary>
    public bool NamesAreas { get; init; }

    /// <summary>What it answers hangs on a board for all to read, wherever they live.</summary>
    public bool IsForAll { get; init; }

    /// <summary>Whether anything in the call belongs to an area.</summary>
    public bool TakesIds => Text(new Ask(Belongings.OfNobody(), Guid.Empty, null)) != Text(new Ask(Belongings.OfNobody(), Guid.Empty, null));

    /// <summary>For the desk: the fields of the form that is sent. A page takes none.</summary>
    public Func<Ask, IEnumerable<(string Name, string Value)>>? Form { get; init; }

    /// <summary>For the desk: a table that is sent with the form.</summary>
    public string? File { get; init; }

    /// <summary>For the desk: a picture that is sent with the form.</summary>
    public byte[]? Picture { get; init; }

    public Task<ApiAnswer> Send(TestUser caller, Ask ask)
    {
        if (IsOfDesk) return SendToDesk(caller, ask);
        return Body?.Invoke(ask) is FileBody file ? caller.SendContent(Method, AddressFor(ask), file.Content) : caller.Send(Method, AddressFor(ask), Body?.Invoke(ask));
    }

    private Task<ApiAnswer> SendToDesk(TestUser caller, Ask ask)
    {
        if (Method == HttpMethod.Get) return caller.Browse(AddressFor(ask));
        var form = Form?.Invoke(ask) ?? [];
        var file = Picture ?? (File is null ? null : Encoding.UTF8.GetBytes(File));
        return file is null ? caller.Submit(AddressFor(ask), form) : caller.SubmitFile(AddressFor(ask), file, form);
    }

    /// <summary>The same question with ids from elsewhere in it, one at a time and all together; only those swaps that it can tell.</summary>
    public IEnumerable<(string Swapped, Ask Ask)> MixedWith(Belongings elsewhere, Ask own) =>
        own.Ids.MixedWith(elsewhere).Select(mixed => (mixed.Swapped, Ask: own with { Ids = mixed.Ids }))
            .Where(mixed => Text(mixed.Ask) != Text(own)).DistinctBy(mixed => Text(mixed.Ask));

    private bool IsOfDesk => Endpoint.Split(' ')[1].StartsWith("/desk", StringComparison.Ordinal);

    public string AddressFor(Ask ask) => Address?.Invoke(ask) ?? Endpoint.Split(' ')[1];

    private string Text(Ask ask) => $"{AddressFor(ask)} {JsonSerializer.Serialize(Body?.Invoke(ask))} {string.Join('&', Form?.Invoke(ask) ?? [])}";
}
