def app(ui):
    ui.title("Lottery chance")
    with ui.row():
        balls = int(ui.number("Balls", 49, min=2, max=99))
        picked = int(ui.number("Picked", 6, min=1, max=10))
        tickets = int(ui.number("Tickets a week", 1, min=1))
    ways = math.comb(balls, min(picked, balls))
    ui.text(f"1 in {ways:,}", size=48, bold=True)
    weeks = math.ceil(ways / tickets)
    if weeks < 104:
        ui.text(f"On average one win in {weeks} {'week' if weeks == 1 else 'weeks'}")
    else:
        ui.text(f"On average one win in {weeks / 52:,.0f} years")
