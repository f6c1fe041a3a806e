using ZiZhiJin.Bench.Load;

namespace ZiZhiJin.Bench.Meetings;

/// <summary>Every third of some requests, or whichever part it is.</summary>
internal sealed class PartOf(IRequests all, int part, int parts) : IRequests
{
    public int Longest => all.Longest;

    public int Write(long number, Span<byte> destination) => all.Write(number * parts + part, destination);
}
