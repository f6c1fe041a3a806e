namespace ZiZhiJin.Api.OpenApi;

/// <summary>Ids in the examples of the description. Nothing has them.</summary>
internal static class SampleIds
{
    public static readonly Guid Neighbourhood = new("019a0000-0000-7000-8000-000000000001");
    public static readonly Guid Account = new("019a0000-0000-7000-8000-000000000002");
    public static readonly Guid Person = new("019a0000-0000-7000-8000-000000000003");
    public static readonly Guid Need = new("019a0000-0000-7000-8000-000000000101");
    public static readonly Guid NeedGroup = new("019a0000-0000-7000-8000-000000000102");
    public static readonly Guid Proposal = new("019a0000-0000-7000-8000-000000000103");
    public const string Nonce = "AAECAwQFBgcICQoLDA0ODw";
}
