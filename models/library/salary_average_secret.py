def app(ui):
    ui.title("Average salary")
    salaries = ui.state.get("salaries", [])
    salary = ui.field("My salary", secret=True).strip()
    if ui.button("Enter") and salary.isdecimal():
        salaries.append(int(salary))
        ui.clear("My salary")
    count = len(salaries)
    ui.text(f"{count} {'person' if count == 1 else 'people'} so far", size=20)
    if count >= 3:
        ui.text(f"Average: {sum(salaries) / count:.0f}", size=40, bold=True)
    else:
        ui.text("The average comes from three people on", color="muted")
