using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Tests.Encryption;

public sealed class KeyRingFileTests : IDisposable
{
    private readonly RingFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_ring_says_whether_it_is_for_development()
    {
        var key = RingFile.NewKey();
        var print = RingFile.NewKey();

        Assert.True(_file.Load().IsDevelopment);
        Assert.False(_file.Load($$"""{"development": false, "current": "k1", "keys": {"k1": "{{key}}"}, "fingerprint": "{{print}}"}""").IsDevelopment);
    }

    [Fact]
    public void A_missing_file_is_named() => AssertRefused("no such file", () => KeyRing.Load("/nowhere/ring.json"));

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("null", "empty")]
    [InlineData("{}", "not as it should be")]
    [InlineData("""{"development": "yes"}""", "$.development")]
    [InlineData("""{"development": true, "current": "k1", "keys": {"k1": null}, "fingerprint": ""}""", "keys.k1")]
    [InlineData("""{"development": true, "current": "k1", "keys": {}, "fingerprint": "", "secret": 1}""", "$.secret")]
    public void A_malformed_file_says_where(string json, string where) => AssertRefused(where, () => _file.Load(json));

    [Fact]
    public void The_current_key_must_be_there()
    {
        _file.Current = "k2";

        AssertRefused("current", () => _file.Load());
    }

    [Theory]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(0)]
    public void A_key_has_32_bytes(int length)
    {
        _file.Keys["k1"] = RingFile.NewKey(length);

        AssertRefused("keys.k1", () => _file.Load());
    }

    [Fact]
    public void The_fingerprint_key_is_none_of_the_others()
    {
        _file.Fingerprint = _file.Keys["k1"];

        AssertRefused("twice", () => _file.Load());
    }

    [Theory]
    [InlineData("")]
    [InlineData("K1")]
    [InlineData("a-key-id-that-is-too-long")]
    public void A_key_id_is_short_and_plain(string id)
    {
        _file.Keys[id] = RingFile.NewKey();

        AssertRefused("key id", () => _file.Load());
    }

    private void AssertRefused(string reason, Func<KeyRing> load)
    {
        var refusal = Assert.Throws<InvalidKeyRingException>(load);

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_file.Fingerprint, refusal.Message, StringComparison.Ordinal);
    }
}
