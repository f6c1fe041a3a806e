namespace ZiZhiJin.Domain.Presence.Seats;

public static class SeatRefusals
{
    public static readonly Refusal NotEnough = new("seats.not-enough", "剩下的名额不够保留这么多席位。请先增加名额，或者少留几个。");
    public static readonly Refusal OnlyFewer = new("seats.only-fewer", "只能把保留的席位放出来，不能增加。要多留，请再登记一次。");
    public static readonly Refusal PlacesTooFew = new("seats.places-too-few", "名额不能少于已经保留的席位。请先放出一部分席位。");
    public static readonly Refusal Registered = new("seats.registered", "这位居民已经报名，不用再保留席位。");
    public static readonly Refusal SeatIsKept = new("seats.kept-for-you", "这场会议已经给您留了席位，不用再报名。来不了请告诉居委会。");
}
