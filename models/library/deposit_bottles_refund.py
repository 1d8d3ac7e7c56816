KINDS = {"Plastic bottle": 0.25, "Can": 0.25, "Beer bottle": 0.08, "Juice or water glass bottle": 0.15, "Crate": 1.5}


def app(ui):
    ui.title("Deposit")
    total = 0
    pieces = 0
    for kind, deposit in KINDS.items():
        count = ui.number(f"{kind} ({deposit:.2f})", 0, min=0)
        total += count * deposit
        pieces += count
    ui.text(f"{total:.2f} €", size=48, bold=True)
    ui.text(f"{pieces} {'piece' if pieces == 1 else 'pieces'}", color="muted")
