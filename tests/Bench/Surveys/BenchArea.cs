namespace ZiZhiJin.Bench.Surveys;

/// <summary>A neighbourhood with its bench residents, who are numbered from <paramref name="First"/>, and the surveys that are open there.</summary>
internal sealed record BenchArea(byte[] Id, int First, int Residents, IReadOnlyList<Guid> Surveys);
