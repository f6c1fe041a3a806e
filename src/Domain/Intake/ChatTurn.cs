namespace ZiZhiJin.Domain.Intake;

/// <summary>One message being answered: moves through the nodes of a flow until somebody has to be asked or something has to be done.</summary>
internal sealed class ChatTurn(FlowLibrary flows, ChatState state, ChatSurroundings around, IReadOnlyList<string>? saidBefore = null)
{
    private const int MostParked = 3, LongestTrail = 40;
    private readonly List<string> _said = [.. saidBefore ?? []];
    private ChatEffect? _effect;

    public ChatState State { get; private set; } = state;

    public ChatSurroundings Around => around;

    public ChatStep Step => new(State, _said, _effect);

    public FlowPosition Here => State.Here ?? throw new InvalidOperationException("No flow is under way.");

    public FlowNode Node => FlowOf(Here).Nodes[Here.Node];

    public void Say(string text) => _said.Add(text);

    /// <summary>Begins a flow, or asks whether to go on with it where it lies half done. What was under way waits until it has ended; whoever has to be a resident first is led there before.</summary>
    public void Begin(Flow flow)
    {
        var half = Half(flow);
        if (State.Here is { } here && here.Flow != flow.Id) Park(here);
        if (half is not null)
        {
            State = State with { Here = half, Parked = [.. State.Parked.Where(parked => parked.Flow != flow.Id)] };
            AskToGoOn(half);
            return;
        }

        if (MayBe(flow)) Start(flow);
        else LeadToBinding(flow);
    }

    private void LeadToBinding(Flow flow)
    {
        Park(new(flow.Id, flow.Start));
        Say(ChatTexts.BindFirst);
        Start(flows.Find(FlowLibrary.Binding)!);
    }

    private void Start(Flow flow)
    {
        Move(new(flow.Id, flow.Start));
        Enter(flow.Start);
    }

    /// <summary>Goes on at a node, or ends the flow where there is none.</summary>
    public void Enter(string? name)
    {
        while (name is not null && _effect is null)
        {
            Move(Here with { Node = name });
            name = Pass(Node);
        }

        if (_effect is null && State.Wait != ChatWait.Answer) End();
    }

    /// <summary>Waits for an answer to what was just said.</summary>
    public void Wait() => State = State with { Wait = ChatWait.Answer };

    public void Move(FlowPosition here) => State = State with { Here = here, Wait = ChatWait.Nothing, Misses = 0 };

    public void Do(ChatEffect effect) => _effect = effect;

    public void Missed(string fault, string? example)
    {
        State = State with { Misses = State.Misses + 1, Wait = ChatWait.Answer };
        Say(fault);
        if (State.Misses >= 2 && example is not null) Say(example);
        if (State.Misses >= 3) Say(ChatTexts.OfferPerson);
    }

    /// <summary>Remembers the present node as one to come back to.</summary>
    public FlowPosition Passed() => Here with { Trail = [.. Here.Trail.TakeLast(LongestTrail - 1), Here.Node] };

    public void ShowMenu(string? before = null)
    {
        if (before is not null) Say(before);
        Say(ChatTexts.Menu(flows.Menu, State.Here is not null));
        State = State with { Wait = ChatWait.Menu };
    }

    public void AskToGoOn(FlowPosition here)
    {
        Say(ChatTexts.GoOn(FlowOf(here).Title));
        State = State with { Wait = ChatWait.GoingOn };
    }

    /// <summary>Asks once more what the flow asked last, or the latest one that waits.</summary>
    public void AskAgain()
    {
        if (State.Here is null && State.Parked is [.., var parked])
            State = State with { Here = parked, Parked = [.. State.Parked.SkipLast(1)] };
        if (State.Here is null) Say(ChatTexts.NothingToGoOn);
        else if (!MayBe(FlowOf(Here))) LeadToBinding(FlowOf(Here));
        else if (Here.Walk is null || around.Survey is null) Enter(Here.Node);
        else SurveyTurn.Ask(this, Here.Walk);
    }

    /// <summary>Stops. What was said on the way is kept for later.</summary>
    public void Leave()
    {
        var half = State.Here is { } here && HasBegun(here) ? here : null;
        Say(half is null ? ChatTexts.Left : ChatTexts.LeftForLater);
        Drop();
        if (half is not null) Park(half);
    }

    /// <summary>Forgets the flow that is under way.</summary>
    public void Drop() => State = State with { Here = null, Wait = ChatWait.Nothing, Misses = 0 };

    private string? Pass(FlowNode node)
    {
        switch (node)
        {
            case FlowNode.Say say:
                Say(ChatTexts.Filled(say.Text, Here.Values));
                return say.Next;
            case FlowNode.Branch branch:
                return branch.Cases.GetValueOrDefault(Here.Values.GetValueOrDefault(branch.On, ""), branch.Else);
            case FlowNode.Ask ask:
                Say(ChatTexts.Filled(ask.Text, Here.Values));
                if (ask.Options.Count > 0) Say(ChatTexts.Numbered(ask.Options.Select(option => option.Text)));
                Wait();
                return null;
            case FlowNode.Pick pick:
                _effect = new ChatEffect.Look(pick.Of, Here.Values);
                return null;
            case FlowNode.Walk walk:
                _effect = new ChatEffect.OpenSurvey(Guid.Parse(Here.Values[walk.Key]));
                return null;
            case FlowNode.Act act:
                _effect = new ChatEffect.Carry(act.Do, Here.Values);
                return null;
            default:
                throw new InvalidOperationException($"There is no node {node.GetType().Name}.");
        }
    }

    private void End()
    {
        Drop();
        if (State.Parked is not [.., var parked]) return;

        Say(MayBe(FlowOf(parked)) ? ChatTexts.BackTo(FlowOf(parked).Title) : ChatTexts.NotResident);
        if (MayBe(FlowOf(parked))) AskAgain();
    }

    private bool MayBe(Flow flow) => flow.For == FlowAudience.Anybody || around.IsResident;

    // A flow in which nothing has been said yet is as well begun anew.
    private FlowPosition? Half(Flow flow) =>
        (State.Here?.Flow == flow.Id ? State.Here : State.Parked.FirstOrDefault(parked => parked.Flow == flow.Id)) is { } half
        && HasBegun(half) ? half : null;

    private static bool HasBegun(FlowPosition position) => position.Trail.Count > 0 || position.Walk is { At: > 0 };

    private void Park(FlowPosition position) =>
        State = State with { Parked = [.. State.Parked.Where(parked => parked.Flow != position.Flow).TakeLast(MostParked - 1), position] };

    private Flow FlowOf(FlowPosition position) =>
        flows.Find(position.Flow) ?? throw new InvalidOperationException($"There is no flow {position.Flow}.");
}
