def app(ui):
    ui.title("Sleep")
    nights = ui.state.get("nights", [])
    hours = ui.number("Hours", 8.0, min=0, max=24, step=0.5)
    with ui.row():
        if ui.button("Add night"):
            nights.append(hours)
        if ui.button("Remove the last") and nights:
            nights.pop()
    if nights:
        last = nights[-3:]
        ui.text(f"Average of the last {len(last)}: {sum(last) / len(last):.1f} hours", size=20)
    ui.text(f"Under 6 hours: {len([night for night in nights if night < 6])} of {len(nights)} nights", size=20)
    if nights:
        ui.chart(nights)
