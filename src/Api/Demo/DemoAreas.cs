using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Demo;

/// <summary>A district with a subdistrict under the Puxing pack and a town under the Chuansha pack, three neighbourhoods each.</summary>
internal sealed class DemoAreas
{
    public const string DistrictPath = "demo/";

    public DemoAreas()
    {
        District = Area.District("demo", "演示区", isDemo: true);
        Subdistrict = District.Add(AreaKind.Subdistrict, "puxing", "浦兴路街道（演示）");
        Town = District.Add(AreaKind.Subdistrict, "chuansha", "川沙新镇（演示）");
        TownCommunity = Town.Add(AreaKind.Community, "chengxiang", "城厢社区（演示）");
        Neighbourhoods =
        [
            Subdistrict.Add(AreaKind.Neighbourhood, "yinshan", "银山居民区（演示）"),
            Subdistrict.Add(AreaKind.Neighbourhood, "linshan", "凌山居民区（演示）"),
            Subdistrict.Add(AreaKind.Neighbourhood, "boxing", "博兴居民区（演示）"),
            TownCommunity.Add(AreaKind.Neighbourhood, "xinde", "新德居民区（演示）"),
            TownCommunity.Add(AreaKind.Neighbourhood, "miaoli", "妙境居民区（演示）"),
            TownCommunity.Add(AreaKind.Neighbourhood, "dongcheng", "东城居民区（演示）"),
        ];
    }

    public Area District { get; }
    public Area Subdistrict { get; }
    public Area Town { get; }
    public Area TownCommunity { get; }
    public IReadOnlyList<Area> Neighbourhoods { get; }

    public IEnumerable<Area> All => [District, Subdistrict, Town, TownCommunity, .. Neighbourhoods];
}
