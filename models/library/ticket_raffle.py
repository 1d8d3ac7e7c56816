import random


def app(ui):
    ui.title("Raffle with tickets")
    s = ui.state
    people = s.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        tickets = int(ui.number("Tickets", 1, min=1, max=100))
        if ui.button("Add") and name:
            people.append([name, tickets])
            ui.clear("Name")
    picked = ui.list([f"{name}: {tickets}" for name, tickets in people], actions=["Delete"])
    if picked:
        people.pop(picked.index)
    ui.text(f"{sum(tickets for _, tickets in people)} tickets", color="muted")
    if ui.button("Draw"):
        drum = [name for name, tickets in people for _ in range(tickets)]
        s.words = f"The winner is {random.choice(drum)}" if drum else "Nobody has tickets"
    ui.text(s.get("words", "No draw yet"), size=28, bold=True)
