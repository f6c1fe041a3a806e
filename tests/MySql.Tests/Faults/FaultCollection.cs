namespace ZiZhiJin.MySql.Tests.Faults;

/// <summary>Runs alone, after everything else: it counts threads and seconds.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class FaultCollection : ICollectionFixture<FragileServer>
{
    public const string Name = "faults";
}
