def app(ui):
    ui.title("Percent step by step")
    with ui.row():
        percent = ui.number("Percent", 15, min=0)
        whole = ui.number("Of", 80, min=0)
    one = round(whole / 100, 6)
    result = round(one * percent, 6)
    ui.text(f"{percent:.10g}% of {whole:.10g} = {result:.10g}", size=40, bold=True)
    ui.text(f"1. The whole is 100%: {whole:.10g}", size=20)
    ui.text(f"2. One percent: {whole:.10g} ÷ 100 = {one:.10g}", size=20)
    ui.text(f"3. {percent:.10g} percent: {one:.10g} × {percent:.10g} = {result:.10g}", size=20)
