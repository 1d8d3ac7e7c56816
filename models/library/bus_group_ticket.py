def app(ui):
    ui.title("Bus tickets")
    people = int(ui.number("People", 7, min=1, max=200))
    single = ui.number("Single ticket", 3.0, min=0, step=0.1)
    group = ui.number("Group ticket", 9.5, min=0, step=0.1)
    size = int(ui.number("People on a group ticket", 5, min=2))
    ways = []
    for groups in range(people // size + 2):
        singles = max(0, people - groups * size)
        ways.append([groups * group + singles * single, groups, singles])
    price, groups, singles = min(ways)
    ui.text(f"{price:.2f}", size=40, bold=True)
    ui.text(f"Group tickets: {groups}", size=24)
    ui.text(f"Single tickets: {singles}", size=24)
    ui.text(f"{price / people:.2f} for each of us", color="muted")
