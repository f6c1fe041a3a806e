namespace ZiZhiJin.Bench.Deliveries;

/// <summary>What the books say.</summary>
internal sealed record DeliveryCounts(int Sent, int Unknown, int CreditsSpent, int CreditsLeft);
