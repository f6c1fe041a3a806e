using ZiZhiJin.Bench.Load;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>An area's residents ask for the same page of its first survey, one after another.</summary>
internal sealed class AskRequests : IRequests
{
    private readonly byte[][] _requests;

    /// <summary>In the address, <c>{id}</c> stands for the survey.</summary>
    public AskRequests(BenchArea area, string address)
    {
        var path = address.Replace("{id}", $"{area.Surveys[0]}", StringComparison.Ordinal);
        _requests = [.. Enumerable.Range(area.First, area.Residents).Select(number => HttpText.Get(path, BenchToken.Of(number)))];
        Longest = _requests.Max(request => request.Length);
    }

    public int Longest { get; }

    public int Write(long number, Span<byte> destination)
    {
        var request = _requests[number % _requests.Length];
        request.CopyTo(destination);
        return request.Length;
    }
}
