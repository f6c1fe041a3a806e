using ZiZhiJin.Bench.Load;

namespace ZiZhiJin.Bench.Floor;

/// <summary>Requests of which each writes a row that was not there.</summary>
internal interface IWrites : IRequests
{
    /// <summary>How many there are.</summary>
    long Count { get; }
}
