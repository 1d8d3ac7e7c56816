from datetime import date


def app(ui):
    ui.title("Papers")
    papers = ui.state.get("papers", [])
    with ui.row():
        name = ui.field("Paper").strip()
        until = ui.field("Last date", placeholder="2027-05-31").strip()
        if ui.button("Add") and name:
            try:
                papers.append([str(date.fromisoformat(until)), name])
                papers.sort()
                ui.clear("Paper")
                ui.clear("Last date")
            except ValueError:
                ui.notify("Write the date like 2027-05-31")
    ui.text(f"Next: {papers[0][1]}" if papers else "No papers yet", size=28, bold=True)
    for until, name in papers:
        left = (date.fromisoformat(until) - ui.today).days
        if left < 0:
            ui.text(f"{name}: run out", color="bad", bold=True)
        elif left < 90:
            ui.text(f"{name}: {left} {'day' if left == 1 else 'days'} left, renew it", color="bad")
        else:
            ui.text(f"{name}: {left} days left")
    if papers and ui.button("Remove the first"):
        papers.pop(0)
