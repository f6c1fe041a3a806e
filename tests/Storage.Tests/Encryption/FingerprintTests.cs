using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Tests.Encryption;

public sealed class FingerprintTests : IDisposable
{
    private readonly RingFile _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("张三", " 张三　")]
    [InlineData("1号楼 101室", "１号楼　  １０１室")]
    [InlineData("ABC路(东)", "ａｂｃ路（东）")]
    [InlineData("豈", "\uF900")]
    [InlineData("人", "\u2F08")]
    [InlineData("㈱", "(株)")]
    [InlineData("José", "Jose\u0301")]
    [InlineData("张三", "张\u200B三\uFEFF")]
    [InlineData("ΟΔΟΣ", "οδος")]
    public void What_says_the_same_has_the_same_fingerprint(string one, string other)
    {
        var ring = _file.Load();

        Assert.Equal(ring.Fingerprint("name", one), ring.Fingerprint("name", other));
    }

    [Theory]
    [InlineData("张三", "张二")]
    [InlineData("张三", "張三")]
    [InlineData("11号", "1 1号")]
    public void What_says_another_thing_has_another_fingerprint(string one, string other)
    {
        var ring = _file.Load();

        Assert.NotEqual(ring.Fingerprint("name", one), ring.Fingerprint("name", other));
    }

    [Fact]
    public void Fields_do_not_flow_into_each_other()
    {
        var ring = _file.Load();

        Assert.NotEqual(ring.Fingerprint("home", "1", "23"), ring.Fingerprint("home", "12", "3"));
        Assert.NotEqual(ring.Fingerprint("home", "1"), ring.Fingerprint("home", "1", ""));
    }

    [Fact]
    public void A_fingerprint_is_of_its_purpose_and_of_its_ring()
    {
        var ring = _file.Load();
        var print = ring.Fingerprint("phone", "8613812345678");
        _file.Fingerprint = RingFile.NewKey();

        Assert.Equal(32, print.Length);
        Assert.NotEqual(print, ring.Fingerprint("openid", "8613812345678"));
        Assert.NotEqual(print, _file.Load().Fingerprint("phone", "8613812345678"));
    }

    [Fact]
    public void A_fingerprint_stays_when_the_sealing_key_is_rotated()
    {
        var before = _file.Load().Fingerprint("name", "张三");
        _file.Keys["k2"] = RingFile.NewKey();
        _file.Current = "k2";

        Assert.Equal(before, _file.Load().Fingerprint("name", "张三"));
    }
}
