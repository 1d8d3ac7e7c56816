def app(ui):
    ui.title("Pizza")
    months = ui.state.get("months", {})
    month = ui.now.strftime("%Y-%m")
    if ui.button("Pizza"):
        months[month] = months.get(month, 0) + 1
    ui.text(f"{ui.now.strftime('%B')}: {months.get(month, 0)}", size=40)
    ui.text(f"Most in a month: {max(months.values(), default=0)}")
