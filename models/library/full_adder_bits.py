def app(ui):
    ui.title("Full adder")
    with ui.row():
        a = int(ui.switch("A", False))
        b = int(ui.switch("B", False))
        carry = int(ui.switch("Carry in", False))
    total = a + b + carry
    ui.text(f"Sum {total % 2}", size=40, bold=True)
    ui.text(f"Carry out {total // 2}", size=40, bold=True)
    ui.text(f"{a} + {b} + {carry} = {total}", color="muted")
