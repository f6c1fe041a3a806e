using Xunit.Abstractions;
using ZiZhiJin.Api.Tests.Access;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Http;
using ZiZhiJin.Api.Tests.Intake;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Api.Tests.Wechat;

[assembly: TestCollectionOrderer("ZiZhiJin.Api.Tests.Hosting." + nameof(LongestFirst), "ZiZhiJin.Api.Tests")]

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>The classes that take longest begin first, so that at the end no core waits for the last of them.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest =
        [nameof(KilledWorkerTests), nameof(MatrixTests), nameof(DeskMatrixTests), nameof(SeveralRolesTests), nameof(HostileBodyTests), nameof(CallbackFuzzTests), nameof(ChatCrashTests), nameof(DeliveryTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => Array.FindIndex(Longest, name => collection.DisplayName.EndsWith($".{name}", StringComparison.Ordinal)) is >= 0 and var place ? place : Longest.Length);
}
