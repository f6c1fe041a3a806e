namespace ZiZhiJin.Bench.Load;

/// <summary>The same bytes every time.</summary>
internal sealed class SameRequest(byte[] request) : IRequests
{
    public int Longest => request.Length;

    public int Write(long number, Span<byte> destination)
    {
        request.CopyTo(destination);
        return request.Length;
    }
}
