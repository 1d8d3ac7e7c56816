def app(ui):
    ui.title("Fair shares of the rent")
    rent = ui.number("Rent", 1000, min=0, step=50)
    ui.text("Who earns more pays more:", color="muted")
    with ui.row():
        first = ui.field("First person", "Ann")
        income1 = ui.number("First income", 3000, min=0, step=100)
    with ui.row():
        second = ui.field("Second person", "Ben")
        income2 = ui.number("Second income", 2000, min=0, step=100)
    together = income1 + income2
    halves = ui.switch("Half and half", False)
    if halves or together == 0:
        part = 0.5
    else:
        part = income1 / together
    ui.text(f"{first} pays {rent * part:.2f}", size=28, bold=True)
    ui.text(f"{second} pays {rent * (1 - part):.2f}", size=28, bold=True)
    ui.chart([part * 100, 100 - part * 100], labels=[first, second], kind="pie")
